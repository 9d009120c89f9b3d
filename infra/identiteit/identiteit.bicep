// The identity the hub has everywhere: there is no key or connection string beside it.

param naam string
param locatie string
param labels object

resource identiteit 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: naam
  location: locatie
  tags: labels
}

output id string = identiteit.id
output principalId string = identiteit.properties.principalId
output clientId string = identiteit.properties.clientId
