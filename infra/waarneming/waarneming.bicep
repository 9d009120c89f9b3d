// Where logs, traces and metrics go.

param naam string
param locatie string
param labels object
param bewaardagen int
param principalId string

var rollen = loadJsonContent('../rollen.json')

resource logboek 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${naam}'
  location: locatie
  tags: labels
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: bewaardagen
    features: {
      disableLocalAuth: true
    }
  }
}

resource inzicht 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${naam}'
  location: locatie
  tags: labels
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logboek.id
    IngestionMode: 'LogAnalytics'
    DisableLocalAuth: true
  }
}

resource melden 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(inzicht.id, principalId, rollen.metingUitgever)
  scope: inzicht
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rollen.metingUitgever)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

output logboek string = logboek.id
output inzicht string = inzicht.id
// Addresses and the id of the component: with DisableLocalAuth it lets nobody in.
output verbinding string = inzicht.properties.ConnectionString
