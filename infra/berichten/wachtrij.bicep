// One queue by its rules in topologie.json, and who may do what on it: a right on one queue opens no other.

param naamruimte string
param naam string

@description('As topologie.json has them.')
param regels object

@description('Principal ids that may send.')
param zenders array

@description('Principal ids that may receive.')
param ontvangers array

var rollen = loadJsonContent('../rollen.json')

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: naamruimte
}

resource wachtrij 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = {
  parent: bus
  name: naam
  properties: {
    requiresSession: regels.?sessies ?? false
    lockDuration: regels.?vergrendeling ?? 'PT1M'
    maxDeliveryCount: regels.?maxBezorgingen ?? 10
    requiresDuplicateDetection: contains(regels, 'duplicaatvenster')
    duplicateDetectionHistoryTimeWindow: regels.?duplicaatvenster ?? 'PT10M'
    defaultMessageTimeToLive: regels.?geldigheid ?? 'P10675199DT2H48M5.4775807S'
    deadLetteringOnMessageExpiration: contains(regels, 'doorsturenDodeLetters')
    forwardDeadLetteredMessagesTo: regels.?doorsturenDodeLetters
    enableBatchedOperations: true
  }
}

resource zenden 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for wie in zenders: {
    name: guid(wachtrij.id, wie, rollen.berichtenZender)
    scope: wachtrij
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rollen.berichtenZender)
      principalId: wie
      principalType: 'ServicePrincipal'
    }
  }
]

resource ontvangen 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for wie in ontvangers: {
    name: guid(wachtrij.id, wie, rollen.berichtenOntvanger)
    scope: wachtrij
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rollen.berichtenOntvanger)
      principalId: wie
      principalType: 'ServicePrincipal'
    }
  }
]
