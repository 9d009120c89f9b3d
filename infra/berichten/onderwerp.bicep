// One topic with its subscriptions.

param naamruimte string

@description('As topologie.json has it.')
param regels object

@description('Principal ids that may send.')
param zenders array

var rollen = loadJsonContent('../rollen.json')

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: naamruimte
}

resource onderwerp 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' = {
  parent: bus
  name: regels.naam
  properties: {
    requiresDuplicateDetection: contains(regels, 'duplicaatvenster')
    duplicateDetectionHistoryTimeWindow: regels.?duplicaatvenster ?? 'PT10M'
    enableBatchedOperations: true
  }
}

resource abonnementen 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' = [
  for abonnement in regels.abonnementen: {
    parent: onderwerp
    name: abonnement.naam
    properties: {
      requiresSession: abonnement.?sessies ?? false
      lockDuration: abonnement.?vergrendeling ?? 'PT1M'
      maxDeliveryCount: abonnement.?maxBezorgingen ?? 10
      defaultMessageTimeToLive: abonnement.?geldigheid ?? 'P10675199DT2H48M5.4775807S'
      deadLetteringOnMessageExpiration: contains(abonnement, 'doorsturenDodeLetters')
      forwardDeadLetteredMessagesTo: abonnement.?doorsturenDodeLetters
    }
  }
]

resource zenden 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for wie in zenders: {
    name: guid(onderwerp.id, wie, rollen.berichtenZender)
    scope: onderwerp
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rollen.berichtenZender)
      principalId: wie
      principalType: 'ServicePrincipal'
    }
  }
]
